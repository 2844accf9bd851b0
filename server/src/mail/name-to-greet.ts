/** A name and no more: what somebody put into the field to have it sent to a stranger's address, such as a link, is not a greeting. */
const justAName = /^(?!.*\.\p{L})[\p{L}\p{M}'’. -]{1,80}$/u;

/** The name to greet somebody by; `undefined` when there is none, or it is something else. */
export const nameToGreet = (name: string | null): string | undefined => (name !== null && justAName.test(name) ? name : undefined);
