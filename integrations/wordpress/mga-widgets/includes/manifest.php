<?php
/**
 * The widgets there are and what each takes, from the list the build makes of the elements' own descriptions.
 *
 * @package mga-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Every widget by its name without `mga-`.
 *
 * @return array<string, array{name: string, summary: string, titles: array<string, string>, attributes: array<array<string, string>>}>
 */
function mga_widgets_manifest() {
	static $widgets = null;
	if ( null === $widgets ) {
		$list    = wp_json_file_decode( dirname( MGA_WIDGETS_FILE ) . '/widgets.json', array( 'associative' => true ) );
		$widgets = array_column( isset( $list['widgets'] ) ? $list['widgets'] : array(), null, 'name' );
	}
	return $widgets;
}

/**
 * What a widget is called, in the language of who asks.
 *
 * @param array $widget   Entry of the manifest.
 * @param string $language es or en.
 * @return string
 */
function mga_widgets_title( array $widget, $language ) {
	return isset( $widget['titles'][ $language ] ) ? $widget['titles'][ $language ] : $widget['summary'];
}

/**
 * Those of the given attributes that the widget has, and whose value may stand there: text of up to 200 characters, and in what holds addresses only
 * those of the web.
 *
 * @param array $widget Entry of the manifest.
 * @param array $given  Values by name, as an author wrote them.
 * @return array<string, string>
 */
function mga_widgets_known_attributes( array $widget, array $given ) {
	$known = array();
	foreach ( array_column( $widget['attributes'], 'name' ) as $name ) {
		$value = isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) ? trim( (string) $given[ $name ] ) : '';
		if ( '-href' === substr( $name, -5 ) ) {
			$value = wp_kses_bad_protocol( $value, array( 'http', 'https' ) );
		}
		if ( '' !== $value && strlen( $value ) <= 200 ) {
			$known[ $name ] = $value;
		}
	}
	return $known;
}
