process.parentPort.on('message', ({ data }) => process.parentPort.postMessage({ got: data, type: process.type }));
