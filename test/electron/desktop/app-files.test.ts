import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, contentTypeOf, fileFor } from '../../../electron/desktop/app-files';

const root = resolve('/app');

describe('the file that a request means', () => {
  test.each([
    ['app://adieu/', 'index.html'],
    ['app://adieu/index.html', 'index.html'],
    ['app://adieu/assets/a%20b.js?v=1#x', 'assets/a b.js'],
    ['app://adieu/a/../b.css', 'b.css'],
    ['app://adieu/../../b.css', 'b.css'],
    ['app://adieu/%2e%2e/b.css', 'b.css'],
  ])('%s is %s in the window’s folder', (url, file) => {
    expect(fileFor(root, url)).toBe(resolve(root, file));
  });

  test.each([
    'app://adieu/..%2fsecret',
    'app://adieu/..%2f..%2fetc/passwd',
    'app://adieu/%2e%2e%2fapp-secret/x',
    'app://adieu/..%5csecret',
    'app://adieu/a%00.js',
    'app://adieu/%E0%A4%A',
    'app://other/index.html',
    'not a url',
  ])('%s is none', (url) => {
    expect(fileFor(root, url)).toBeNull();
  });
});

test('a module, a page and a font go out as what they are, anything else as bytes', () => {
  expect(contentTypeOf('/app/a.js')).toMatch('text/javascript');
  expect(contentTypeOf('/app/index.html')).toMatch('text/html');
  expect(contentTypeOf('/app/a.woff2')).toBe('font/woff2');
  expect(contentTypeOf('/app/a.exe')).toBe('application/octet-stream');
});

test('the policy allows nothing but the app’s own files: no eval, nothing inline, no other host', () => {
  const sources = contentSecurityPolicy.split('; ').flatMap((rule) => rule.split(' ').slice(1));
  expect([...new Set(sources)].sort()).toEqual(["'none'", "'self'", 'blob:', 'data:']);
  expect(contentSecurityPolicy).toMatch("default-src 'none'");
});
