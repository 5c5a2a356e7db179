# A fresh network namespace has counted nothing.
$ netstat -s | grep -v -e OutTransmits -e Octets
$ netstat -st
$ netstat -su
