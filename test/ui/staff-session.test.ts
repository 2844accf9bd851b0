import { expect } from 'chai';
import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { StaffLoader } from '../../src/ui/staff-loader.js';
import { StaffSessionController } from '../../src/ui/staff-session.js';
import { StaffSessionProvider } from '../../src/ui/staff-session-provider.js';
import { until } from '../support/element-contract.js';
import { settle } from '../support/feed-reader.js';
import { useStaffServer } from '../support/staff-server.js';

class ProviderHost extends LitElement {
  @property() api?: string;
  readonly provider = new StaffSessionProvider(this, () => 'es-CL');
  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
customElements.define('test-staff-provider', ProviderHost);

class Consumer extends LitElement {
  readonly happened: string[] = [];
  readonly staff = new StaffSessionController(this, {
    signedIn: () => this.happened.push(`in ${this.staff.session?.name}`),
    back: () => this.happened.push('back'),
    signedOut: () => this.happened.push('out'),
  });
}
customElements.define('test-staff-consumer', Consumer);

describe('StaffSessionController', () => {
  const server = useStaffServer();
  let host: ProviderHost;
  let consumer: Consumer;

  const show = async (token?: string): Promise<void> => {
    server().signInAs(token);
    host = document.createElement('test-staff-provider') as ProviderHost;
    consumer = document.createElement('test-staff-consumer') as Consumer;
    host.append(consumer);
    document.body.append(host);
    await until(() => host.provider.standing !== 'starting', () => host.provider.standing);
  };
  afterEach(() => host.remove());

  it('does nothing until somebody is signed in, then says who', async () => {
    await show();
    expect([host.provider.standing, consumer.staff.isSignedIn, consumer.staff.isInside, consumer.happened]).to.deep.equal(['signed-out', false, true, []]);
    expect(await host.provider.signIn('no es')).to.include({ kind: 'unauthorized' });
    expect(consumer.happened).to.deep.equal([]);
    expect(await host.provider.signIn('token-salud')).to.equal(undefined);
    expect(consumer.happened).to.deep.equal(['in Oficina de Partes']);
    expect(consumer.staff.isCoordinator).to.equal(false);
  });

  it('keeps what is on the screen when the session ends, and goes on when the same member is back', async () => {
    await show('token-salud');
    expect(consumer.happened).to.deep.equal(['in Oficina de Partes']);
    server().signInAs();
    await consumer.staff.client.getTemplates();
    expect([host.provider.standing, consumer.staff.isSignedIn, consumer.staff.session?.name]).to.deep.equal(['ended', true, 'Oficina de Partes']);
    await host.provider.signIn('token-salud');
    expect(consumer.happened).to.deep.equal(['in Oficina de Partes', 'back']);
  });

  it('forgets it when somebody else signs in, or who was there leaves', async () => {
    await show('token-salud');
    server().signInAs();
    await consumer.staff.client.getTemplates();
    await host.provider.signIn('token-aguas');
    expect(consumer.happened.slice(1)).to.deep.equal(['out', 'in Unidad de Participación']);
    await host.provider.signOut();
    expect(consumer.happened.at(-1)).to.equal('out');
    expect([consumer.staff.isSignedIn, consumer.staff.session]).to.deep.equal([false, undefined]);
  });

  it('stays signed in when the server could not be told otherwise', async () => {
    await show('token-salud');
    server().fail('DELETE /session', 'unreachable', 1);
    expect(await host.provider.signOut()).to.deep.equal({ kind: 'unreachable' });
    expect(consumer.happened).to.deep.equal(['in Oficina de Partes']);
  });

  it('says why it cannot tell who is signed in, and asks again when the network is back', async () => {
    server().fail('GET /session', 'unreachable');
    host = document.createElement('test-staff-provider') as ProviderHost;
    document.body.append(host);
    await until(() => host.provider.problem !== undefined, () => host.provider.standing);
    expect([host.provider.problem?.kind, host.provider.standing]).to.deep.equal(['unreachable', 'starting']);
    server().recover();
    server().signInAs('token-salud');
    dispatchEvent(new Event('online'));
    await until(() => host.provider.standing === 'signed-in', () => host.provider.standing);
  });

  it('learns from another tab, when it is returned to, that somebody signed out or in', async () => {
    await show('token-salud');
    server().signInAs();
    dispatchEvent(new Event('online'));
    await until(() => host.provider.standing === 'ended', () => host.provider.standing);
    server().signInAs('token-salud');
    dispatchEvent(new Event('online'));
    await until(() => host.provider.standing === 'signed-in', () => host.provider.standing);
    expect(consumer.happened).to.deep.equal(['in Oficina de Partes', 'back']);
  });

  it('tells elements that come later', async () => {
    await show('token-salud');
    const late = document.createElement('test-staff-consumer') as Consumer;
    host.append(late);
    await settle();
    expect(late.happened).to.deep.equal(['in Oficina de Partes']);
  });
});

describe('StaffLoader', () => {
  const server = useStaffServer();

  it('keeps what there is while asking again and when that fails, and drops late answers', async () => {
    server().signInAs('token-coordinacion');
    const provider = document.createElement('test-staff-provider') as ProviderHost;
    const { client } = provider.provider;
    const loader = new StaffLoader<{ templates: unknown[] }>(provider);
    expect(await loader.load((signal) => client.getTemplates(signal))).to.equal(true);
    expect([loader.value?.templates.length, loader.loading]).to.deep.equal([2, false]);
    server().fail('GET /templates', { status: 503, code: 'store-unavailable' }, 1);
    expect(await loader.load((signal) => client.getTemplates(signal))).to.equal(false);
    expect([loader.value?.templates.length, loader.problem?.kind]).to.deep.equal([2, 'busy']);
    const release = server().hold('GET /templates');
    const first = loader.load((signal) => client.getTemplates(signal));
    expect(loader.loading).to.equal(true);
    loader.forget();
    release();
    expect(await first).to.equal(false);
    expect([loader.value, loader.loading]).to.deep.equal([undefined, false]);
  });
});
