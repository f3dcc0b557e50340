/** Where an organization's admin makes keys for the Admin API. */
export const adminKeyPages = {
  anthropic: 'https://platform.claude.com/settings/admin-keys',
  openai: 'https://platform.openai.com/settings/organization/admin-keys',
} as const;
