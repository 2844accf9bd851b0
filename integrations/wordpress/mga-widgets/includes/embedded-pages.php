<?php
/**
 * Pages of single widgets whose address was pasted: WordPress shows them in a frame by itself, and from 5.9 on follows its height only where it finds a
 * quotation beside it, which these do not have.
 *
 * @package mga-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Puts WordPress's own script for frames on the page.
 *
 * @param string|false $html What the address became.
 * @return string|false The same.
 */
function mga_widgets_follow_height( $html ) {
	if ( is_string( $html ) && false !== strpos( $html, 'wp-embedded-content' ) ) {
		wp_enqueue_script( 'wp-embed' );
	}
	return $html;
}
add_filter( 'embed_oembed_html', 'mga_widgets_follow_height' );
