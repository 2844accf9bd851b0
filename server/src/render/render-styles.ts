/**
 * How widgets written as plain HTML look, in the font and colours of the page. Their margins are their own (flow-root), or they would move when the
 * widget takes their place; and where there is little room a row of a table stands as a block, each cell after the name of its column.
 */
export const renderStyles = `.mga-render{display:flow-root;overflow-wrap:break-word}
.mga-render>:first-child{margin-block-start:0}
.mga-render table{inline-size:100%;margin-block:1em;border-collapse:collapse}
.mga-render caption{padding-block:.5em;font-weight:600;text-align:start}
.mga-render th,.mga-render td{padding:.5em .75em .5em 0;border-block-end:1px solid color-mix(in srgb,currentColor 25%,transparent);text-align:start;vertical-align:top}
.mga-render th[scope=row]{font-weight:inherit}
.mga-render dl>div{padding-block:.15em}
.mga-render dt,.mga-render dd{display:inline;margin:0}
.mga-render dt::after{content:":"}
.mga-render dd{font-weight:600}
.mga-render td>p,.mga-render li>p{margin-block:.25em}
@media (max-width:40rem){
.mga-render table,.mga-render caption,.mga-render tbody,.mga-render tr,.mga-render th,.mga-render td{display:block}
.mga-render thead{display:none}
.mga-render tr{padding-block:.75em;border-block-end:1px solid color-mix(in srgb,currentColor 25%,transparent)}
.mga-render th,.mga-render td{padding:.1em 0;border:0}
.mga-render th[scope=row]{font-weight:600}
.mga-render td::before{content:attr(data-column) ": "}
.mga-render td:empty{display:none}
}
`;
