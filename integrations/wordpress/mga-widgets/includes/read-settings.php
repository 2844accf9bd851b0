<?php
/**
 * What an administrator typed, as settings. What can't be used is told, and what was settled before stays in its place.
 *
 * @package mga-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Reads a form.
 *
 * @param array $typed   Texts by name, without slashes.
 * @param array $settled What applies now.
 * @return array{0: array, 1: string[]} Settings, and what is wrong with what was typed.
 */
function mga_widgets_read_settings( array $typed, array $settled ) {
	$problems = array();
	$read     = $settled;
	$typed    = array_map( 'trim', array_filter( $typed, 'is_string' ) ) + array_fill_keys( array( 'feed', 'script', 'integrity', 'page', 'language', 'minutes' ), '' );

	$addresses = array(
		'feed'   => __( 'The address of the feed', 'mga-widgets' ),
		'script' => __( 'The address of the script', 'mga-widgets' ),
		'page'   => __( 'The page for readers', 'mga-widgets' ),
	);
	foreach ( $addresses as $name => $label ) {
		if ( '' === $typed[ $name ] && 'feed' !== $name ) {
			$read[ $name ] = '';
		} elseif ( mga_widgets_is_web_address( $typed[ $name ] ) ) {
			$read[ $name ] = esc_url_raw( $typed[ $name ], array( 'http', 'https' ) );
		} else {
			/* translators: 1: which address, 2: what was typed */
			$problems[] = sprintf( __( '%1$s must be a whole one, such as https://data.example.org/feeds/mga/feed.json. “%2$s” is not; the previous one stays.', 'mga-widgets' ), $label, $typed[ $name ] );
		}
	}
	if ( '' === $read['script'] && '' !== $read['feed'] ) {
		$read['script'] = mga_widgets_usual_script( $read['feed'] );
	}

	if ( '' === $typed['integrity'] || mga_widgets_is_hash( $typed['integrity'] ) ) {
		$read['integrity'] = $typed['integrity'];
		// A version was told of the hash it was published with, and of no other.
		$read['version'] = $typed['integrity'] === $settled['integrity'] ? $settled['version'] : '';
	} else {
		$problems[] = __( 'The hash must be sha384- and 64 letters, digits, + or /. The previous one stays. “Save and check” gets it from where the script is.', 'mga-widgets' );
	}

	if ( in_array( $typed['language'], array( '', 'es', 'en' ), true ) ) {
		$read['language'] = $typed['language'];
	} else {
		$problems[] = __( 'The language must be Spanish, English or that of the site. The previous one stays.', 'mga-widgets' );
	}

	if ( preg_match( '/^\d{1,4}$/', $typed['minutes'] ) && $typed['minutes'] >= 1 && $typed['minutes'] <= 1440 ) {
		$read['minutes'] = (int) $typed['minutes'];
	} else {
		$problems[] = __( 'The minutes must be a whole number from 1 to 1440 (a day). The previous one stays.', 'mga-widgets' );
	}
	return array( $read, $problems );
}

/**
 * True for a whole address of the web.
 *
 * @param string $address As typed.
 * @return bool
 */
function mga_widgets_is_web_address( $address ) {
	$parts = wp_parse_url( $address );
	return ! preg_match( '/[\s<>"\']/', $address ) && is_array( $parts ) && ! empty( $parts['host'] ) && in_array( strtolower( isset( $parts['scheme'] ) ? $parts['scheme'] : '' ), array( 'http', 'https' ), true ) && empty( $parts['user'] );
}

/**
 * True for the hash of a script as `integrity` has it.
 *
 * @param mixed $hash What may be one.
 * @return bool
 */
function mga_widgets_is_hash( $hash ) {
	return is_string( $hash ) && 1 === preg_match( '~^sha384-[A-Za-z0-9+/]{64}$~D', $hash );
}

/**
 * Where `mga serve` has the script that goes with a feed.
 *
 * @param string $feed Address of the feed.
 * @return string
 */
function mga_widgets_usual_script( $feed ) {
	return preg_replace( '~^(https?://[^/?#]+).*$~i', '$1/widgets/mga.js', $feed );
}
