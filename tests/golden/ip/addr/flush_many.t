# More than one buffer of requests.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ i=0; while [ $i -lt 300 ]; do echo "addr add 10.0.$((i/200)).$((i%200+1))/32 dev b0"; i=$((i+1)); done | ip -b -
$ ip -o -4 addr show b0 | wc -l
300
$ ip -s addr flush dev b0
␤
*** Round 1, deleting 300 addresses ***
*** Flush is complete after 1 round ***
$ ip -br addr show b0
b0               DOWN          ·
