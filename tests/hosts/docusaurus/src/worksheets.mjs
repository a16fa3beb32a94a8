import 'zelfcheck/define';
