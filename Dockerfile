# The service of Helder. Written to be built with Docker or Podman; see "Docker Compose with PostgreSQL" in the README.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
ENV NODE_ENV=production \
    HELDER_HOST=0.0.0.0 \
    HELDER_DATA=/data/store \
    XDG_CONFIG_HOME=/data/config
COPY --from=build /app/package.json /app/LICENSE /app/
COPY --from=build /app/node_modules /app/node_modules
COPY --from=build /app/rules /app/rules
COPY --from=build /app/dist /app/dist
RUN mkdir /data /config && chown node:node /data
USER node
# helder.yaml is looked for here
WORKDIR /config
VOLUME /data
EXPOSE 4747
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4747}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/dist/helder.js"]
CMD ["serve"]
