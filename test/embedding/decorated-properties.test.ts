import { expect } from 'chai';

interface Board extends HTMLElement {
  headingLevel: number;
  updateComplete: Promise<boolean>;
  isUpdatePending: boolean;
}

/** Loads a built file; the compiler does not know built files. */
const load = (file: string): Promise<Record<string, CustomElementConstructor>> => import(file) as Promise<Record<string, CustomElementConstructor>>;

/** Decorators compiled the wrong way leave plain fields: attributes then change nothing and properties do not render. */
async function expectReactive(tag: string): Promise<void> {
  const board = document.createElement(tag) as Board;
  document.body.append(board);
  try {
    expect(board.headingLevel).to.equal(2);
    board.setAttribute('heading-level', '4');
    expect(board.headingLevel).to.equal(4);
    await board.updateComplete;
    expect(board.isUpdatePending).to.equal(false);
    board.headingLevel = 3;
    expect(board.isUpdatePending).to.equal(true);
    expect(Object.hasOwn(board, 'headingLevel')).to.equal(false);
  } finally {
    board.remove();
  }
}

describe('decorated properties as built', () => {
  it('are reactive in dist/', async () => {
    const { MgaCommitmentBoard } = await load('/dist/index.js');
    customElements.define('board-from-package', class extends MgaCommitmentBoard! {});
    await expectReactive('board-from-package');
  });

  it('are reactive in dist/cdn/', async () => {
    await load('/dist/cdn/mga.js');
    await expectReactive('mga-commitment-board');
  });
});
