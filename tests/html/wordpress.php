<?php
// Shows saved posts as WordPress shows them on a page: `the_content` without a site around it. JSON in, JSON out.
define( 'ABSPATH', '/usr/share/wordpress/' );
define( 'WPINC', 'wp-includes' );
error_reporting( E_ERROR );
foreach ( array( 'compat', 'plugin', 'load', 'functions', 'l10n', 'pomo/translations', 'formatting', 'shortcodes', 'kses', 'class-wp-list-util',
	'class-wp-block-type', 'class-wp-block-type-registry', 'class-wp-block-parser', 'class-wp-block-list', 'class-wp-block', 'blocks' ) as $file ) {
	require ABSPATH . WPINC . "/$file.php";
}
$posts = json_decode( stream_get_contents( STDIN ), true );
foreach ( $posts as $name => $saved ) {
	$posts[ $name ] = wptexturize( do_blocks( $saved ) );
}
echo json_encode( $posts, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
