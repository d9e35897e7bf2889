/** What the playground shows at first: an operation that answers on any store. */
export const WELCOME = `# Who said what about whom?
# Ctrl-Enter runs it, Ctrl-Space completes names.
#
# Ask for what is said about someone:
#   filter: { about: { name: "Velmar" } }

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
