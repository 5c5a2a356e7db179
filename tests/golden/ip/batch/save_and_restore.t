$ ip addr add 10.0.0.1/24 dev lo
$ echo 'addr save dev lo' | ip -b - > saved
$ ip addr flush dev lo
$ ip addr restore < saved
$ ip -br addr show lo
lo               DOWN           10.0.0.1/24·
