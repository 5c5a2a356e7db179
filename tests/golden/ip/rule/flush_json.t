# The list of what is flushed is empty.
$ ip rule add pref 5 table 5
$ ip -j rule flush table 5
[]
$ ip -j -p rule flush table 5
[ ]
$ ip rule add pref 5 table 5
$ ip -j rule flush foo
! Error: inet prefix is expected rather than "foo".
? 1
$ setpriv --bounding-set=-all --inh-caps=-all ip rule flush
! RTNETLINK answers: Operation not permitted
! Dump terminated
? 255
$ setpriv --bounding-set=-all --inh-caps=-all ip -j rule flush
[]
! RTNETLINK answers: Operation not permitted
! Dump terminated
? 255
