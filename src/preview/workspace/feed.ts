/** Passes what happens on to whoever listens at that moment. */
export interface Feed<Item> {
  publish(item: Item): void;
  /** @returns how to stop listening. */
  subscribe(listener: (item: Item) => void): () => void;
}

export function createFeed<Item>(): Feed<Item> {
  const listeners = new Set<(item: Item) => void>();
  return {
    publish: (item) => listeners.forEach((listener) => listener(item)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
