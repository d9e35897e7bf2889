/** What the playground shows at first: an operation that answers on any store. */
export const WELCOME = `# Who said what about whom? Press Ctrl-Enter (or the button) to run it.
#
# Change the filter to ask for one speaker, or for what is said about someone:
#   statements(first: 10, filter: { about: { name: "Velmar" } })
#
# Ctrl-Space completes names; the book on the left holds the whole schema.

query WhoSaidWhat {
  statements(first: 10) {
    totalCount
    nodes {
      text
      kind
      cue
      speaker { name }
      about { name }
      article { title outlet publishedAt }
    }
  }
}
`;
