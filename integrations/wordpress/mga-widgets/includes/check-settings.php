<?php
/**
 * Asks the publisher whether what was settled is there.
 *
 * @package mga-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Version and hash of a script, as published beside it in mga.integrity.json, when the script is the one it was made of.
 *
 * @param string $script Address of the script.
 * @return array{version: string, integrity: string}|WP_Error
 */
function mga_widgets_published_hash( $script ) {
	$list = mga_widgets_get( mga_widgets_beside( $script, 'mga.integrity.json' ), MB_IN_BYTES );
	if ( is_wp_error( $list ) ) {
		/* translators: %s: why */
		return new WP_Error( 'mga_list', sprintf( __( 'mga.integrity.json could not be read beside the script: %s The hash stays as it was.', 'mga-widgets' ), $list->get_error_message() ) );
	}
	$list = json_decode( $list, true );
	$file = basename( (string) wp_parse_url( $script, PHP_URL_PATH ) );
	$hash = isset( $list['files'][ $file ]['integrity'] ) ? $list['files'][ $file ]['integrity'] : '';
	if ( ! mga_widgets_is_hash( $hash ) ) {
		/* translators: %s: name of a file */
		return new WP_Error( 'mga_list', sprintf( __( 'mga.integrity.json has no hash of %s. The hash stays as it was.', 'mga-widgets' ), $file ) );
	}
	$code = mga_widgets_get( $script, 2 * MB_IN_BYTES );
	if ( is_wp_error( $code ) ) {
		/* translators: %s: why */
		return new WP_Error( 'mga_script', sprintf( __( 'The script could not be read: %s The hash stays as it was.', 'mga-widgets' ), $code->get_error_message() ) );
	}
	if ( 'sha384-' . base64_encode( hash( 'sha384', $code, true ) ) !== $hash ) { // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode
		return new WP_Error( 'mga_script', __( 'The script is not the one whose hash is published beside it: somebody changed one of the two. The hash stays as it was.', 'mga-widgets' ) );
	}
	return array(
		'version'   => isset( $list['version'] ) && is_string( $list['version'] ) ? sanitize_text_field( $list['version'] ) : '',
		'integrity' => $hash,
	);
}

/**
 * What is wrong with a feed, as far as this server can see.
 *
 * @param string $feed Address of the feed.
 * @return string Empty when it is one.
 */
function mga_widgets_feed_problem( $feed ) {
	$text = mga_widgets_get( $feed, 20 * MB_IN_BYTES );
	if ( is_wp_error( $text ) ) {
		/* translators: %s: why */
		return sprintf( __( 'This server could not read the feed: %s Pages will have no text until their script runs.', 'mga-widgets' ), $text->get_error_message() );
	}
	$feed = json_decode( $text, true );
	return isset( $feed['version'], $feed['publisher'] ) ? '' : __( 'What is at the address of the feed is not a feed of MGA Widgets.', 'mga-widgets' );
}
