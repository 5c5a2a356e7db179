$ netstat -ri
$ netstat -rs
$ netstat -is
$ netstat -rM
$ netstat -ris
$ netstat -rg
$ netstat -gs
$ netstat -ig
$ netstat -gM
$ netstat -rr
$ netstat -ii -a
$ netstat -iMs
