/** A small REST service: `/users`, `/users/1`, `/pages?page=2`, `/flaky/name/2`, `/counter/name`. */
import { type Answer, type Asked, json, type Routes, text } from './routes.js';

interface User {
  readonly id: number;
  readonly [key: string]: unknown;
}

const names = ['Ada', 'Grace', 'Edsger'];

export class Store implements Routes {
  private readonly users = new Map<number, User>(names.map((name, at) => [at + 1, { id: at + 1, name }]));
  private readonly counts = new Map<string, number>();
  private nextId = names.length + 1;

  answer(asked: Asked): Answer | null {
    const [first, second = '', third = ''] = asked.parts;
    switch (first) {
      case 'users':
        return second === '' ? this.list(asked) : this.one(asked, Number(second));
      case 'pages':
        return page(Number(asked.url.searchParams.get('page') ?? 1));
      case 'flaky':
        return this.flaky(second, Number(third));
      case 'counter':
        return json({ name: second, count: this.count(second) });
      default:
        return null;
    }
  }

  private list({ method, body }: Asked): Answer {
    if (method !== 'POST') return json([...this.users.values()]);
    const user = { id: this.nextId++, ...(JSON.parse(body.toString()) as object) };
    this.users.set(user.id, user);
    return json(user, { status: 201, headers: [['Location', `/users/${user.id}`]] });
  }

  private one({ method, body }: Asked, id: number): Answer {
    const user = this.users.get(id);
    if (user === undefined) return json({ error: `no user ${id}` }, { status: 404 });
    if (method === 'DELETE') {
      this.users.delete(id);
      return { status: 204 };
    }
    if (method === 'PUT' || method === 'PATCH') {
      const given = JSON.parse(body.toString()) as object;
      const changed = method === 'PUT' ? { id, ...given } : { ...user, ...given, id };
      this.users.set(id, changed);
      return json(changed);
    }
    return json(user);
  }

  /** Fails so many times, and answers then. */
  private flaky(name: string, failures: number): Answer {
    const count = this.count(`flaky ${name}`);
    if (count <= failures) return text(`not yet (${count})`, { status: 503, headers: [['Retry-After', '0']] });
    return json({ name, attempts: count });
  }

  private count(name: string): number {
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    return count;
  }
}

/** Three pages of two items each. */
function page(number: number): Answer {
  const items = number > 3 ? [] : [number * 2 - 1, number * 2].map((id) => ({ id, title: `Item ${id}` }));
  return json({ page: number, items, next: number < 3 ? `/pages?page=${number + 1}` : null });
}
