export const clients = {
  title: 'What does an hour really bring in?',
} as const;
