/** Where registrations are taken. */
export const registrationsPrefix = '/api/registrations';
