// The block in the editor: which widget and its attributes at the side, and in its place what the server renders. Runs as it is, without a build.
( function ( { blocks, element, blockEditor, components, serverSideRender }, { widgets, words } ) {
	const { createElement, Fragment } = element;

	/** The attributes without one that was emptied. */
	const withOption = ( options, name, value ) => {
		const { [ name ]: _, ...others } = options;
		return value === '' ? others : { ...others, [ name ]: value };
	};

	blocks.registerBlockType( 'mga-widgets/widget', {
		edit( { attributes: { widget: name, options }, setAttributes } ) {
			const widget = widgets.find( ( each ) => each.name === name ) ?? { name, title: name, attributes: [] };
			const chooser = createElement( components.SelectControl, {
				label: words.what,
				value: name,
				options: widgets.map( ( each ) => ( { label: each.title, value: each.name } ) ),
				onChange: ( chosen ) => setAttributes( { widget: chosen, options: {} } ),
			} );
			const fields = widget.attributes.map( ( { name: option, label, help } ) =>
				createElement( components.TextControl, {
					key: option,
					label,
					help,
					value: options[ option ] ?? '',
					onChange: ( value ) => setAttributes( { options: withOption( options, option, value ) } ),
				} )
			);
			return createElement(
				Fragment,
				null,
				createElement(
					blockEditor.InspectorControls,
					null,
					createElement( components.PanelBody, { title: words.widget }, chooser ),
					createElement( components.PanelBody, { title: words.filters, initialOpen: false }, createElement( 'p', null, words.optional ), fields )
				),
				createElement(
					'div',
					blockEditor.useBlockProps(),
					createElement( 'p', { className: 'mga-widgets-preview' }, createElement( 'strong', null, `${ words.title }: ${ widget.title }. ` ), words.preview ),
					createElement( components.Disabled, null, createElement( serverSideRender, { block: 'mga-widgets/widget', attributes: { widget: name, options } } ) )
				)
			);
		},
		save: () => null,
	} );
} )( window.wp, window.mgaWidgetsEditor );
