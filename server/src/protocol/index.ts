export * from './initialisation';
export * from './names';
export * from './recognise';
export * from './status';
