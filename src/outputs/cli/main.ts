console.log('helder', process.argv.slice(2))
