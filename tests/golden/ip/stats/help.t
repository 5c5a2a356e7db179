# Help is no error here.
$ ip stats help
$ ip stats show help
$ ip stats set help
