import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { StaffClient } from '../feed/staff-client.js';
import type { StaffProblem } from '../feed/staff-problem.js';
import type { PageController } from './page-controller.js';
import { saveFile } from './save-file.js';
import { staffProblemNotice } from './staff-problem-words.js';

/**
 * Gets a file from the server of the staff and hands it to the reader. Not a plain link: a session that has ended would save, or show, an error
 * in the place of the file, and nobody would be asked to sign in.
 */
export class StaffFileSaver {
  busy = false;
  problem: StaffProblem | undefined;
  /** Name of the file that was saved last. */
  saved: string | undefined;
  #asking: AbortController | undefined;

  constructor(private readonly host: ReactiveControllerHost) {}

  async save(address: string, name: string, client: StaffClient): Promise<void> {
    this.forget();
    const { signal } = (this.#asking = new AbortController());
    this.busy = true;
    const answer = await client.getFile(address, signal);
    if (signal.aborted) return;
    this.busy = false;
    if ('problem' in answer) this.problem = answer.problem;
    else {
      saveFile(name, answer.value, answer.value.type);
      this.saved = name;
    }
    this.host.requestUpdate();
  }

  /** Drops what is under way, and what was said of it. */
  forget(): void {
    this.#asking?.abort();
    this.busy = false;
    this.problem = this.saved = undefined;
    this.host.requestUpdate();
  }
}

/** How the last file fared; there before it says anything, so that it is heard. */
export function saverNotice({ problem, saved }: StaffFileSaver, page: PageController, done: (file: string) => string): TemplateResult {
  return html`${problem ? staffProblemNotice(problem, page) : nothing}
    <p class="saved small" role="status">${saved === undefined ? nothing : done(saved)}</p>`;
}
