// Loaded before a program, says at its end on standard error how much memory it took at most, in bytes: `peak-memory: N`.
process.once('exit', () => process.stderr.write(`peak-memory: ${process.resourceUsage().maxRSS * 1024}\n`));
