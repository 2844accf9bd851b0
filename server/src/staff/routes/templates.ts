import { readBody } from '../read-body.js';
import type { StaffApi } from '../staff-api.js';
import { addTemplate, changeTemplate, findTemplates, removeTemplate } from '../templates.js';
import type { AddRoute } from './index.js';
import { idOf } from './path.js';

/** Texts to begin replies with. */
export function templateRoutes(route: AddRoute, api: StaffApi): void {
  route('getTemplates', ({ member }) => findTemplates(api.store.database, member, api.feeds()));
  route('addTemplate', ({ member, request }) => addTemplate(api, member, readBody('SaveTemplate', request.body)));
  route('changeTemplate', ({ member, request }) => changeTemplate(api, member, idOf(request), readBody('SaveTemplate', request.body)));
  route('removeTemplate', ({ member, request }) => removeTemplate(api, member, idOf(request)));
}
