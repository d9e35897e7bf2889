# Builds Hearsay and keeps what it needs to run: `docker build -t hearsay .`, then
# `docker run --rm -p 127.0.0.1:4000:4000 -v hearsay:/data hearsay serve --insecure` serves an embedded store in /data to
# this machine. For others, put a keys file into /data and end with `serve --keys keys.jsonl` instead (docs/commands.md).
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --no-audit --no-fund
COPY tsconfig.json vite.config.js schema.graphql ./
COPY scripts ./scripts
COPY bin ./bin
COPY src ./src
COPY cypher ./cypher
COPY lexicon ./lexicon
COPY models ./models
COPY stories ./stories
RUN node scripts/build.js && npm prune --omit=dev --no-audit --no-fund

FROM node:22-slim
ENV NODE_ENV=production HEARSAY_HOST=0.0.0.0 HEARSAY_PORT=4000
COPY --from=build /app/package.json /app/schema.graphql /app/
COPY --from=build /app/node_modules /app/node_modules
COPY --from=build /app/bin /app/bin
COPY --from=build /app/cypher /app/cypher
COPY --from=build /app/lexicon /app/lexicon
COPY --from=build /app/models /app/models
COPY --from=build /app/dist /app/dist
# The embedded store lies in ./hearsay-data of the working folder unless another store is named.
RUN mkdir /data && chown node:node /data
WORKDIR /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.HEARSAY_PORT + '/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/bin/hearsay.js"]
CMD ["serve"]
