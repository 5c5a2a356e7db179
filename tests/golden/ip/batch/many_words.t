$ (printf 'link show'; for i in $(seq 1 120); do printf ' up'; done; echo) | ip -b -
$ (printf 'link show'; for i in $(seq 1 60); do printf ' up'; done; echo) | ip -b -
