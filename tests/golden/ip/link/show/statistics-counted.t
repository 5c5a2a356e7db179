# Traffic on lo is counted on both sides.
$ ip link set lo up
$ bash -c 'for i in 1 2 3; do echo $(seq 8000) >/dev/udp/127.0.0.1/9; done 2>/dev/null; true'
$ ip -s link show lo
$ ip -s -h link show lo
$ ip -s -h -iec link show lo
$ ip -s -s link show lo
$ ip -s -j link show lo
