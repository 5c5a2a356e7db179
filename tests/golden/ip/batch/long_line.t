$ ip link set lo up; ip -b - <<EOF
> route add 10.9.0.0/16 $(for i in $(seq 1 60); do printf 'nexthop dev lo weight %d ' $i; done)
> EOF
$ ip route | wc -l
61
