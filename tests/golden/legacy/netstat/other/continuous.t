$ timeout 2.5 netstat -tnc | grep -c Active
3
$ timeout 1.5 netstat -gc | grep -c Group
4
$ timeout 1.5 netstat -ic | grep -c -e Kernel -e Iface
3
$ timeout 2.5 netstat -sc | grep -c Ip:
1
$ ip link set lo up
$ ip route add 10.0.0.0/8 dev lo
$ timeout 1.5 netstat -rnc | grep -c Kernel
2
$ timeout 1.5 netstat -xcl | grep -c Active
2
$ timeout 2.5 netstat -t --continuous | grep -c Active
3
