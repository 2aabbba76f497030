# syntax=docker/dockerfile:1
# Why it is made like this: docs/decisions/0014-container.md. What it holds is proven by deploy/prove.ts.

FROM node:24-slim AS build
WORKDIR /src
COPY pnpm-lock.yaml pnpm-workspace.yaml ./
RUN npx -y pnpm@12 fetch
COPY . .
RUN sh deploy/build-artifact.sh /out

FROM node:24-slim AS runtime
# The image runs one program and installs nothing.
RUN rm -rf /usr/local/lib/node_modules /usr/local/include /opt/yarn-* \
  /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /usr/local/bin/yarn /usr/local/bin/yarnpkg
ENV NODE_ENV=production
WORKDIR /app
# The user `node`, as a number: Kubernetes can tell only of a number that it is not root.
USER 1000:1000

# For compose.demo.yaml: a router that is not there.
FROM runtime AS simulator
COPY --from=build /out/simulator /app
EXPOSE 8080
CMD ["node", "/app/dist/main.js", "--host", "0.0.0.0", "--port", "8080"]

FROM runtime AS api
LABEL org.opencontainers.image.title="mtw-api" org.opencontainers.image.licenses="MIT"
LABEL org.opencontainers.image.source="https://github.com/mtw-wifi/mtw"
COPY --from=build /out/api /app
ENV HOST=0.0.0.0 PORT=8490
EXPOSE 8490
# Longer than ROUTEROS_TIMEOUT_MS: /health may wait for a router.
HEALTHCHECK --interval=30s --timeout=15s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ok})=>process.exit(ok?0:1),()=>process.exit(1))"]
CMD ["node", "--optimize-for-size", "/app/dist/main.js"]
