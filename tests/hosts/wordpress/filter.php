<?php
// WordPress' own filter of posts, without a site around it. A list of texts as JSON in; out, of each, what is saved, and
// how a page shows that.
define( 'ABSPATH', '/usr/share/wordpress/' );
define( 'WPINC', 'wp-includes' );
error_reporting( E_ERROR );
foreach ( array( 'compat', 'plugin', 'load', 'functions', 'l10n', 'pomo/translations', 'formatting', 'shortcodes', 'kses' ) as $name ) {
	require ABSPATH . WPINC . "/$name.php";
}
// What a site has set by the time that somebody saves a post.
do_action( 'wp_loaded' );
$texts = json_decode( stream_get_contents( STDIN ), true );
$pair  = function ( $text ) {
	$saved = wp_kses_post( $text );
	return array( $saved, wptexturize( wpautop( $saved ) ) );
};
echo json_encode( array_map( $pair, $texts ), JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
