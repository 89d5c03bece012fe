# Built in one stage, run in another: the image holds neither the compiler nor the tests.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
RUN npm run build

FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-slim
ENV NODE_ENV=production PORT=3000 METRICS_PORT=9464
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json LICENSE ./
COPY prompts ./prompts
# The store may be kept beside the dataset, so the user of the process owns the folder.
COPY --chown=node:node data ./data
USER node
EXPOSE 3000 9464
# Asks itself, for there is nothing else in the image that could.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# What it needs to keep is about 90 MB: a small heap is tidied up often, for short, and stays small.
CMD ["node", "--max-old-space-size=256", "dist/main.js"]
