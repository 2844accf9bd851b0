<?php
// WordPress asks no address of this machine, nor any port but those of the web, for what others wrote. In the test everything is on this machine, so these two refusals are
// lifted; nothing else is changed.
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter(
	'http_allowed_safe_ports',
	function ( $ports, $host, $address ) {
		return array_merge( $ports, array( parse_url( $address, PHP_URL_PORT ) ) );
	},
	10,
	3
);
