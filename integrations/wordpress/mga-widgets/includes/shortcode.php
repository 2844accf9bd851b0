<?php
/**
 * The shortcode: [mga widget="commitment-board" institution="minsal"].
 *
 * @package mga-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Renders it.
 *
 * @param array|string $given Attributes; an empty string when there are none.
 * @return string HTML.
 */
function mga_widgets_shortcode( $given ) {
	$given = is_array( $given ) ? $given : array();
	return mga_widgets_markup( isset( $given['widget'] ) ? $given['widget'] : 'commitment-board', $given );
}
add_shortcode( 'mga', 'mga_widgets_shortcode' );
