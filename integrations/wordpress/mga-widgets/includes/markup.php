<?php
/**
 * A widget as it stands in the page.
 *
 * @package mga-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The element with its attributes and, inside it, what is shown until its script has run. What cannot be shown is explained to those who edit, and only to them.
 *
 * @param string $name    Widget, with or without `mga-`.
 * @param array  $given   Attributes as an author wrote them.
 * @param string $wrapper Attributes of the element around it, escaped; a class when empty.
 * @return string HTML.
 */
function mga_widgets_markup( $name, array $given, $wrapper = '' ) {
	$name    = preg_replace( '/^mga-/', '', strtolower( trim( $name ) ) );
	$widgets = mga_widgets_manifest();
	if ( ! isset( $widgets[ $name ] ) ) {
		/* translators: 1: name of a widget, 2: names there are */
		return mga_widgets_note( sprintf( __( 'There is no widget “%1$s”. You can use: %2$s.', 'mga-widgets' ), $name, implode( ', ', array_keys( $widgets ) ) ) );
	}
	$settings = mga_widgets_settings();
	if ( '' === $settings['feed'] || '' === $settings['script'] ) {
		return mga_widgets_note( __( 'MGA Widgets needs the address of a feed. An administrator sets it under Settings → MGA Widgets.', 'mga-widgets' ) );
	}

	$attributes = mga_widgets_known_attributes( $widgets[ $name ], $given );
	$fallback   = mga_widgets_fallback( $name, $attributes );
	if ( '' === $fallback ) {
		$fallback = mga_widgets_sentence( mga_widgets_title( $widgets[ $name ], mga_widgets_language() ) );
	}
	// Readers of a feed of posts run no script.
	if ( is_feed() ) {
		return mga_widgets_inert( $fallback );
	}

	mga_widgets_enqueue();
	$attributes = array_merge( array( 'feed' => $settings['feed'] ), $attributes );
	if ( '' !== $settings['language'] ) {
		$attributes['lang'] = $settings['language'];
	}
	$written = '';
	foreach ( $attributes as $attribute => $value ) {
		$written .= sprintf( ' %s="%s"', $attribute, esc_attr( $value ) );
	}
	return mga_widgets_inert( sprintf( '<div %1$s><mga-%2$s%3$s>%4$s</mga-%2$s></div>', '' === $wrapper ? 'class="mga-widgets"' : $wrapper, $name, $written, $fallback ) );
}

/**
 * WordPress looks for shortcodes also in what blocks have rendered; those in the publisher's texts are only text.
 *
 * @param string $html Finished HTML.
 * @return string
 */
function mga_widgets_inert( $html ) {
	return str_replace( array( '[', ']' ), array( '&#91;', '&#93;' ), $html );
}

/**
 * Words for whoever can mend the page; nothing for visitors.
 *
 * @param string $words Text.
 * @return string HTML.
 */
function mga_widgets_note( $words ) {
	return current_user_can( 'edit_posts' ) ? mga_widgets_inert( sprintf( '<p class="mga-widgets-note">%s</p>', esc_html( $words ) ) ) : '';
}
