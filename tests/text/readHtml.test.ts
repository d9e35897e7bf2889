import { readHtml, toPlainText } from '../../src/text/readHtml.js';

const PAGE = `<!doctype html><html lang="en-GB"><head>
  <title>Quay stays closed | The Strait Courier</title>
  <meta property="og:title" content="Quay stays closed"><meta property="og:site_name" content="The Strait Courier">
  <meta name="author" content="By Ines Holt"><meta property="article:published_time" content="2026-03-02T08:30:00+01:00">
  <link rel="canonical" href="https://courier.example/quay">
</head><body>
  <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
  <article><h1>Quay stays closed</h1>
    <p>The East Quay will stay closed until Friday, harbour board chair Nora Feldt said on Monday, after inspectors found
       crates that were not on the list of the freighter Corsa Linde.</p>
    <figure><img src="quay.jpg"><figcaption>The quay on Sunday</figcaption></figure>
    <p>&ldquo;Nobody opens a crate in my harbour and calls it fish,&rdquo; Feldt told reporters at the gate.<br><br>She would
       not say who owns the crates, and <em>nobody</em> at the shipping line answered the telephone.</p>
    <script>track()</script>
    <p>The board, which is owned by the city, meets again on Thursday to hear what the inspectors have found.</p>
  </article>
  <footer>All rights reserved</footer></body></html>`;

describe('readHtml()', () => {
  const page = readHtml(PAGE, 'https://courier.example/quay?from=feed');

  it('keeps the running text alone, paragraphs apart', () => {
    expect(page?.text.split('\n\n')).toEqual([
      'The East Quay will stay closed until Friday, harbour board chair Nora Feldt said on Monday, after inspectors found crates that were not on the list of the freighter Corsa Linde.',
      '“Nobody opens a crate in my harbour and calls it fish,” Feldt told reporters at the gate.',
      'She would not say who owns the crates, and nobody at the shipping line answered the telephone.',
      'The board, which is owned by the city, meets again on Thursday to hear what the inspectors have found.',
    ]);
  });

  it('reads what the page says about itself', () => {
    expect(page).toMatchObject({
      title: 'Quay stays closed',
      outlet: 'The Strait Courier',
      byline: 'Ines Holt',
      published: '2026-03-02T07:30:00Z',
      url: 'https://courier.example/quay',
      language: 'en',
    });
  });

  it('finds no article in a page without text', () => {
    expect(readHtml('<html><body><nav><a href="/">Home</a></nav></body></html>')).toBeNull();
    expect(readHtml('')).toBeNull();
  });

  it('takes a canonical address that is no web address for none', () => {
    const html = PAGE.replace('https://courier.example/quay', 'javascript:alert(1)');
    expect(readHtml(html, 'https://courier.example/a')?.url).toBe('https://courier.example/a');
  });
});

describe('toPlainText()', () => {
  it.each([
    ['<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['one<br>two<br><br>three', 'one two\n\nthree'],
    ['<ul><li>a</li><li>b &amp; c</li></ul>', 'a\n\nb & c'],
    ['plain  text\nhere', 'plain text here'],
    ['', ''],
  ])('turns %j into text', (html, text) => {
    expect(toPlainText(html)).toBe(text);
  });
});
