<?php
/**
 * Getting files of the publisher of the feed, within limits.
 *
 * @package mga-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The body of what is at an address of the web. WordPress refuses addresses of internal networks by itself, also where a redirect leads to one.
 *
 * @param string $address Address, http or https.
 * @param int    $most    Bytes it may have.
 * @return string|WP_Error `http_request_failed` when nobody answered, `mga_status` or `mga_size` when what they answered is of no use.
 */
function mga_widgets_get( $address, $most ) {
	$response = wp_safe_remote_get(
		$address,
		array(
			'timeout'             => 3,
			'redirection'         => 2,
			'limit_response_size' => $most + 1,
		)
	);
	if ( is_wp_error( $response ) ) {
		return $response;
	}
	$status = wp_remote_retrieve_response_code( $response );
	if ( 200 !== $status ) {
		/* translators: %d: status code of HTTP, such as 404 */
		return new WP_Error( 'mga_status', sprintf( __( 'The answer was %d instead of the file.', 'mga-widgets' ), $status ) );
	}
	$body = wp_remote_retrieve_body( $response );
	if ( strlen( $body ) > $most ) {
		return new WP_Error( 'mga_size', __( 'The file is too large.', 'mga-widgets' ) );
	}
	return $body;
}

/**
 * The address of a file beside another.
 *
 * @param string $address Address of the one.
 * @param string $name    Name of the other, which may begin with folders.
 * @return string
 */
function mga_widgets_beside( $address, $name ) {
	$path = preg_replace( '/[?#].*$/s', '', $address );
	return preg_replace( '~[^/]*$~', '', $path ) . $name;
}
