# IPv6 addresses stand in the order of /proc/net/if_inet6, which no two namespaces share; mapped ones are IPv4.
$ ip link set lo up
$ for i in 1 2 3 4 5 6 7 8 9; do ip addr add fd00::$i/64 dev lo; done
$ ifconfig lo | sed -n 's/.*inet6 fd00::\(.\) .*/\1/p' >shown
$ sed -n 's/^fd0*\(.\) .* lo$/\1/p' /proc/net/if_inet6 >kernel
$ wc -l <shown; cmp shown kernel && echo same
9
same
$ ifconfig -a | sed -n 's/.*inet6 fd00::\(.\) .*/\1/p' | cmp - kernel && echo same
same
$ ip addr add ::ffff:1.2.3.4/128 dev lo; ip addr add ::5.6.7.8/128 dev lo
$ ifconfig lo | grep -e 1.2.3.4 -e 5.6.7.8 | sort
        inet6 1.2.3.4  prefixlen 128  scopeid 0x0<global>
        inet6 ::5.6.7.8  prefixlen 128  scopeid 0x80<compat,global>
$ ip -6 route add ::ffff:9.9.9.0/120 dev lo
$ route -A inet6 -n | grep 9.9.9 | cut -d' ' -f1
9.9.9.0/120
$ route -A inet6 | grep -e 9.9.9 -e 1.2.3.4/128 | cut -d' ' -f1
1.2.3.4/128
9.9.9.0/120
1.2.3.4/128
