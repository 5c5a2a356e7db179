# Options may be cut short; the first that begins so counts.
$ bridge -st -det -o -c=never -ti -4 link
$ bridge --statistics -com link
$ bridge -comp -force -j link
[]
$ bridge -j -p fdb show vlan 7
[ ]
$ bridge -color=always -f inet6 -- link
$ bridge -c= link
