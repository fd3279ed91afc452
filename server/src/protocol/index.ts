export * from './folder';
export * from './frameworks';
export * from './initialization';
export * from './names';
export * from './read';
export * from './recognise';
export * from './status';
export * from './waivers';
