import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** A page that is a chunk of its own and is loaded when it is opened. */
export function page(load: () => Promise<ComponentType>): LazyExoticComponent<ComponentType> {
  return lazy(async () => ({ default: await load() }));
}
