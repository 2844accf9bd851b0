import type { ReactiveController, ReactiveElement } from 'lit';
import type { ReplyTemplate, ReplyTemplates } from '../../domain/generated/staff.js';
import type { PageController } from '../../ui/page-controller.js';
import { StaffLoader } from '../../ui/staff-loader.js';
import { mayBeDone, type StaffAnswer, type StaffProblem, StaffSessionController } from '../../ui/staff-session.js';
import { newTemplate, sameWords, saveOf, templateFaults, type TemplateFault, type TemplateWriting, writingOf } from './template-writing.js';

/** The list of templates, the one being written, and what each control does. What is written stays until it is saved or discarded. */
export class TemplateDesk implements ReactiveController {
  readonly templates: StaffLoader<ReplyTemplates>;
  readonly session: StaffSessionController;
  writing: TemplateWriting | undefined;
  faults: TemplateFault[] = [];
  /** Cancelling was pressed with changes that are not saved. */
  discarding = false;
  /** The template as somebody else left it, or that they removed it. */
  conflict: ReplyTemplate | 'gone' | undefined;
  /** Identifier of the template about which it was asked whether to remove it. */
  removing: string | undefined;
  busy: 'save' | 'remove' | undefined;
  trouble: { task: 'save' | 'remove'; problem: StaffProblem } | undefined;
  done: { what: 'saved' | 'removed'; title: string } | undefined;
  #start = newTemplate;
  #focus: string | undefined;

  constructor(
    readonly host: ReactiveElement & { headingLevel: number },
    readonly page: PageController,
  ) {
    this.templates = new StaffLoader<ReplyTemplates>(host);
    this.session = new StaffSessionController(host, { signedIn: this.load, back: () => this.#goOn(), signedOut: () => this.#forget() });
    host.addController(this);
  }

  /** Moves the focus where it is expected, once that is drawn. */
  hostUpdated(): void {
    const target = this.#focus === undefined ? undefined : this.host.renderRoot.querySelector<HTMLElement>(this.#focus);
    this.#focus = undefined;
    target?.focus();
  }

  /** Whether who writes says whether it is everybody's: a coordinator, unless there is no institution it could be of instead. */
  get mayShare(): boolean {
    const { isCoordinator, session } = this.session;
    const kept = this.templates.value?.templates.find(({ id }) => id === this.writing?.id);
    return isCoordinator && (session?.organization !== undefined || kept?.organization !== undefined);
  }

  readonly load = (): void => void this.#load();

  readonly add = (): void => this.#open(newTemplate);

  readonly change = (template: ReplyTemplate): void => this.#open(writingOf(template));

  write(change: Partial<TemplateWriting>): void {
    if (!this.writing) return;
    this.writing = { ...this.writing, ...change };
    this.faults = this.faults.filter(({ field }) => !(field in change));
    this.host.requestUpdate();
  }

  readonly cancel = (): void => {
    if (!this.writing || this.busy) return;
    this.discarding = !sameWords(this.writing, this.#start);
    if (this.discarding) this.#focusOn('#discard-yes');
    else this.discard();
  };

  readonly discard = (): void => {
    const { id } = this.writing ?? {};
    this.#close();
    this.#focusOn(id === undefined ? '#add' : `#change-${CSS.escape(id)}`);
  };

  readonly keepWriting = (): void => {
    this.discarding = false;
    this.#focusOn('#reasons');
  };

  readonly save = async (): Promise<void> => {
    const { writing } = this;
    if (!writing || this.busy) return;
    // Over somebody else's words only by the button that says so.
    if (this.conflict && this.conflict !== 'gone') return this.#focusOn('#conflict');
    this.faults = templateFaults(writing);
    this.discarding = false;
    if (this.faults.length > 0) return this.#focusOn(`#${this.faults[0]!.field}`);
    this.#begin('save');
    const { client } = this.session;
    const body = saveOf(writing, this.mayShare);
    const answer = await (writing.id === undefined ? client.addTemplate(body) : client.changeTemplate(writing.id, body));
    if (this.writing !== writing) return this.#end();
    await this.#settleSaved(writing, answer);
    this.#end();
  };

  /** Saves what is written over what somebody else wrote meanwhile. */
  readonly overwrite = (): void => {
    if (!this.writing || !this.conflict || this.conflict === 'gone') return;
    this.writing = { ...this.writing, version: this.conflict.version };
    this.conflict = undefined;
    void this.save();
  };

  readonly takeTheirs = (): void => {
    if (!this.conflict || this.conflict === 'gone') return;
    this.#open(writingOf(this.conflict));
  };

  readonly askToRemove = (id: string | undefined): void => {
    const before = this.removing;
    this.removing = id;
    this.done = this.trouble = undefined;
    this.#focusOn(id === undefined ? `#remove-${CSS.escape(before ?? '')}` : '#remove-yes');
  };

  readonly remove = async ({ id, title }: ReplyTemplate): Promise<void> => {
    if (this.busy) return;
    this.#begin('remove');
    const answer = await this.session.client.removeTemplate(id);
    // One that is not there any more is what was wanted.
    const isGone = 'value' in answer || answer.problem.kind === 'not-found' || (mayBeDone(answer.problem) && (await this.#load()) && !this.#find(id));
    if (isGone) {
      this.templates.take({ templates: this.#list.filter((template) => template.id !== id) });
      this.removing = undefined;
      this.done = { what: 'removed', title };
      this.#focusOn('#done');
    } else if ('problem' in answer) this.trouble = { task: 'remove', problem: answer.problem };
    this.#end();
  };

  get #list(): readonly ReplyTemplate[] {
    return this.templates.value?.templates ?? [];
  }

  #find(id: string | undefined): ReplyTemplate | undefined {
    return this.#list.find((template) => template.id === id);
  }

  #load(): Promise<boolean> {
    return this.templates.load((signal) => this.session.client.getTemplates(signal));
  }

  async #settleSaved(writing: TemplateWriting, answer: StaffAnswer<ReplyTemplate>): Promise<void> {
    if ('value' in answer) return this.#saved(answer.value);
    const { problem } = answer;
    if (problem.kind === 'conflict' || (problem.kind === 'not-found' && writing.id !== undefined)) {
      await this.#load();
      if (!this.templates.problem) {
        this.conflict = this.#find(writing.id) ?? 'gone';
        // What somebody removed can only be saved anew.
        if (this.conflict === 'gone') this.writing = { ...writing, id: undefined, version: 0 };
        return this.#focusOn('#conflict');
      }
    }
    // The answer was lost: the list tells whether it was saved.
    if (mayBeDone(problem) && (await this.#load())) {
      const kept = this.#list.find((template) => (writing.id === undefined || template.id === writing.id) && sameWords(writingOf(template), { ...writing, shared: template.organization === undefined }));
      if (kept && kept.version > writing.version) return this.#saved(kept);
    }
    this.trouble = { task: 'save', problem };
    this.#focusOn('#trouble');
  }

  #saved(template: ReplyTemplate): void {
    const templates = [...this.#list.filter(({ id }) => id !== template.id), template].sort((one, other) => one.title.localeCompare(other.title, this.page.language));
    this.templates.take({ templates });
    this.#close();
    this.done = { what: 'saved', title: template.title };
    this.#focusOn('#done');
  }

  #open(writing: TemplateWriting): void {
    this.#close();
    this.writing = this.#start = writing;
    this.#focusOn('#title');
  }

  #close(): void {
    this.writing = this.conflict = this.trouble = this.done = this.removing = undefined;
    this.faults = [];
    this.discarding = false;
    this.host.requestUpdate();
  }

  #begin(task: 'save' | 'remove'): void {
    this.busy = task;
    this.trouble = this.done = undefined;
    this.host.requestUpdate();
  }

  #end(): void {
    this.busy = undefined;
    this.host.requestUpdate();
  }

  /** Signed in again: what was refused for it takes another press. */
  #goOn(): void {
    if (this.templates.problem || !this.templates.value) this.load();
    if (this.trouble?.problem.kind === 'unauthorized') this.trouble = undefined;
    this.host.requestUpdate();
  }

  #forget(): void {
    this.#close();
    this.busy = undefined;
    this.templates.forget();
  }

  #focusOn(selector: string): void {
    this.#focus = selector;
    this.host.requestUpdate();
  }
}
