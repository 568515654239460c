/** Groups of the identity provider that may change something; everybody else who can sign in may look. */
export const groups = { admins: 'o11y-admins', editors: 'o11y-editors' } as const;
