/** Tells Docker whether the server in this container can serve. */
const answer = await fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}/health/ready`).catch(() => null);
process.exit(answer?.ok ? 0 : 1);
