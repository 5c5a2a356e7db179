#!/usr/bin/perl
# sockets: creates the sockets that stdin describes, and keeps them open in the background until the case ends. A line is
#   KIND NAME ACTION…     creates a socket, then applies actions to it
#   NAME ACTION…          applies actions to an existing socket
#   map NAME SIZE TYPE…   creates a BPF socket storage map with values of SIZE bytes, and writes its ID to the file NAME;
#                         without TYPE, creates an array
# KIND is a word of %kinds below; ACTION is a word of %actions followed by its arguments. `#` begins a comment.
# ADDRESS is 127.0.0.1:80, [::1]:80, [fe80::1%2]:80; a path or @NAME (unix); PROTOCOL:DEVICE (packet); PORT:GROUPS
# (netlink); CID:PORT (vsock); DEVICE:QUEUE, or DEVICE%NAME:QUEUE with the memory of the socket NAME (xdp).
# TYPE is a word of %types below with its arguments, separated by commas. The types get the BTF type IDs 1, 2 etc. in this
# order. The first one is the type of the key, an int; the last one is the type of the value.
use strict;
use warnings;
use Fcntl;
use POSIX ();
use Socket qw(:DEFAULT inet_pton pack_sockaddr_in6 SOCK_NONBLOCK);

my ($UNIX, $NETLINK, $PACKET, $TIPC, $VSOCK, $XDP) = (1, 16, 17, 30, 40, 44);
my %kinds = (
    tcp => [AF_INET, SOCK_STREAM, 6], tcp6 => [AF_INET6, SOCK_STREAM, 6],
    udp => [AF_INET, SOCK_DGRAM, 17], udp6 => [AF_INET6, SOCK_DGRAM, 17],
    udplite => [AF_INET, SOCK_DGRAM, 136], icmp => [AF_INET, SOCK_DGRAM, 1],
    raw => [AF_INET, SOCK_RAW, 0], raw6 => [AF_INET6, SOCK_RAW, 0],
    mptcp => [AF_INET, SOCK_STREAM, 262], mptcp6 => [AF_INET6, SOCK_STREAM, 262],
    sctp => [AF_INET, SOCK_STREAM, 132], sctp6 => [AF_INET6, SOCK_STREAM, 132],
    dccp => [AF_INET, 6, 33],
    stream => [$UNIX, SOCK_STREAM, 0], dgram => [$UNIX, SOCK_DGRAM, 0], seqpacket => [$UNIX, 5, 0],
    packet => [$PACKET, SOCK_RAW, 0], packet_dgram => [$PACKET, SOCK_DGRAM, 0],
    netlink => [$NETLINK, SOCK_RAW, 0],
    vsock => [$VSOCK, SOCK_STREAM, 0], vsock_dgram => [$VSOCK, SOCK_DGRAM, 0],
    tipc => [$TIPC, SOCK_STREAM, 0], tipc_rdm => [$TIPC, 4, 0], xdp => [$XDP, SOCK_RAW, 0],
);
my (%socket, %family, %map, %size, @memory, $line);

sub fail { die "sockets: $_[0]: $! in: $line\n" }

sub address {
    my ($family, $text) = @_;
    return pack('S', $family) . ($text =~ s/^@/\0/r) if $family == $UNIX && $text =~ /^@/;
    return pack_sockaddr_un($text) if $family == $UNIX;
    my ($host, $port) = $text =~ /^\[?(.*?)\]?:([^:]*)$/ or fail $text;
    if ($family == AF_INET6) {
        my ($ip, $scope) = split /%/, $host;
        return pack_sockaddr_in6($port, inet_pton(AF_INET6, $ip), $scope || 0);
    }
    return pack_sockaddr_in($port, inet_pton(AF_INET, $host)) if $family == AF_INET;
    # The families: struct sockaddr_nl, sockaddr_ll, sockaddr_vm, sockaddr_tipc.
    return pack('SSII', $family, 0, $host, $port) if $family == $NETLINK;
    return pack('SnisCCx8', $family, hex $host, $port, 0, 0, 0) if $family == $PACKET;
    return pack('SSIIx4', $family, 0, $port, $host) if $family == $VSOCK;
    return pack('SCcIIx4', $family, 2, 2, $host, $port) if $family == $TIPC;
    if ($family == $XDP) {
        # The flag is XDP_SHARED_UMEM with another socket's memory, else XDP_COPY.
        my ($device, $owner) = split /%/, $host;
        return pack('SSIII', $family, $owner ? 1 : 2, $device, $port, $owner ? fileno $socket{$owner} : 0);
    }
    fail "no address of family $family";
}

sub option {
    my ($socket, $level, $name, $bytes) = @_;
    setsockopt($socket, $level, $name, $bytes) or fail "option $level $name";
}

# For each action: the number of its arguments, and the function, which gets the name of the socket and the arguments.
my %actions = (
    bind => [1, sub { bind($socket{$_[0]}, address($family{$_[0]}, $_[1])) or fail 'bind' }],
    listen => [1, sub { listen($socket{$_[0]}, $_[1]) or fail 'listen' }],
    connect => [1, sub { connect($socket{$_[0]}, address($family{$_[0]}, $_[1])) or fail 'connect' }],
    # Does not wait for the answer of the peer.
    begin => [1, sub {
        my $flags = fcntl($socket{$_[0]}, F_GETFL, 0);
        fcntl($socket{$_[0]}, F_SETFL, $flags | O_NONBLOCK);
        connect($socket{$_[0]}, address($family{$_[0]}, $_[1]));
    }],
    accept => [1, sub {
        accept(my $new, $socket{$_[0]}) or fail 'accept';
        ($socket{$_[1]}, $family{$_[1]}) = ($new, $family{$_[0]});
    }],
    # The argument is the number of bytes.
    send => [1, sub { defined send($socket{$_[0]}, 'x' x $_[1], 0) or fail 'send' }],
    receive => [1, sub { defined recv($socket{$_[0]}, my $read, $_[1], 0) or fail 'receive' }],
    # 0 shuts down reading, 1 writing, 2 both.
    shutdown => [1, sub { shutdown($socket{$_[0]}, $_[1]) or fail 'shutdown' }],
    close => [0, sub { close delete $socket{$_[0]} }],
    # LEVEL NAME NUMBER: sets a socket option to a number.
    option => [3, sub { option($socket{$_[0]}, $_[1], $_[2], pack 'i', $_[3]) }],
    # LEVEL NAME TEXT: sets a socket option to a text.
    text => [3, sub { option($socket{$_[0]}, $_[1], $_[2], $_[3]) }],
    # LEVEL NAME BYTES: sets a socket option to bytes in hexadecimal.
    bytes => [3, sub { option($socket{$_[0]}, $_[1], $_[2], pack 'H*', $_[3]) }],
    # SIZE CHUNK HEADROOM: registers packet memory of an XDP socket (XDP_UMEM_REG).
    memory => [3, sub {
        # The memory must begin at a page boundary.
        my $page = 1 << 16;
        push @memory, "\0" x ($_[1] + $page);
        my $address = (address_of($memory[-1]) + $page - 1) & -$page;
        option($socket{$_[0]}, 283, 4, pack 'QQIIII', $address, @_[1 .. 3], 0, 0);
    }],
    # MAP SIZE=NUMBER,… or MAP TEXT: stores a value in a map; a text is padded with zeros.
    store => [2, sub {
        my $value = join '', map { /^(\d)=(.*)/ ? pack({1 => 'C', 2 => 's', 4 => 'l', 8 => 'q'}->{$1}, $2) : $_ } split /,/, $_[2];
        my ($key, $size) = (pack('I', fileno $socket{$_[0]}), $size{$_[1]});
        $value = pack "a$size", $value;
        bpf(2, pack 'IIQQQ', $map{$_[1]}, 0, address_of($key), address_of($value), 0);    # BPF_MAP_UPDATE_ELEM
    }],
    # Attaches a classic BPF filter: instructions as CODE,JT,JF,K.
    filter => [1, sub {
        my @code = map { [map { hex } split /,/] } split m{/}, $_[1];
        my $code = join '', map { pack 'SCCI', @$_ } @code;
        option($socket{$_[0]}, 1, 26, pack 'Sx6P', scalar @code, $code);
    }],
);

# For each BTF type: its kind number, and a function that converts the arguments to name, size or type, vlen, and the
# data after `struct btf_type`.
my %types = (
    # NAME,SIZE,ENCODING[,OFFSET,BITS]; ENCODING is 1 for signed, 2 for character, 4 for boolean.
    int => [1, sub { $_[0], $_[1], 0, pack 'I', $_[2] << 24 | ($_[3] || 0) << 16 | ($_[4] || 8 * $_[1]) }],
    # TYPE
    ptr => [2, sub { '', $_[0], 0, '' }],
    # TYPE,INDEX,COUNT: element type, index type, number of elements.
    array => [3, sub { '', 0, 0, pack 'III', @_ }],
    # NAME,SIZE,MEMBER…, where MEMBER is NAME=TYPE@BIT or NAME=TYPE@BIT:BITS.
    struct => [4, \&members], union => [5, \&members],
    # NAME,SIZE,VALUE…, where VALUE is NAME=NUMBER; `-enum` is signed.
    enum => [6, \&enumerators], '-enum' => [6, \&enumerators],
    enum64 => [19, \&enumerators], '-enum64' => [19, \&enumerators],
    # NAME of a struct that is only declared.
    fwd => [7, sub { $_[0], 0, 0, '' }],
    # NAME,TYPE
    typedef => [8, sub { $_[0], $_[1], 0, '' }],
    volatile => [9, sub { '', $_[0], 0, '' }], const => [10, sub { '', $_[0], 0, '' }], restrict => [11, sub { '', $_[0], 0, '' }],
    # RETURNED,TYPE…: the types of the result and of the parameters.
    proto => [13, sub { my $type = shift; '', $type, scalar @_, join '', map { pack 'II', 0, $_ } @_ }],
    # NAME,SIZE
    float => [16, sub { $_[0], $_[1], 0, '' }],
);
my $names = '';

# Returns the offset of a name in the string section of a map's BTF data.
sub name {
    return 0 if $_[0] eq '';
    $names .= "$_[0]\0";
    return length($names) - length($_[0]) - 1;
}

sub members {
    my ($name, $size, @members) = @_;
    my @parts = map { [/(.*)=(\d+)@(\d+)(?::(\d+))?/] } @members;
    my $with_bits = grep { $$_[3] } @parts;
    my $bytes = join '', map { pack 'III', name($$_[0]), $$_[1], $$_[2] | ($$_[3] || 0) << 24 } @parts;
    return ($name, $size, scalar @members, $bytes, $with_bits ? 1 : 0);
}

sub enumerators {
    my ($name, $size, @values) = @_;
    my $bytes = join '', map {
        my ($word, $number) = split /=/;
        $size == 8 ? pack('Iq', name($word), $number) : pack 'Ii', name($word), $number;
    } @values;
    return ($name, $size, scalar @values, $bytes);
}

# Returns the address of the bytes of a string.
sub address_of { unpack 'J', pack 'P', $_[0] }

sub bpf {
    my ($command, $attributes) = @_;
    my ($machine) = (POSIX::uname())[4] =~ /^(x86_64|i.86|aarch64|arm|riscv|s390)/ or fail 'machine';
    my %number = (x86_64 => 321, i686 => 357, aarch64 => 280, arm => 386, riscv => 280, s390 => 351);
    my $done = syscall $number{$machine}, $command, $attributes, length $attributes;
    fail "bpf $command" if $done < 0;
    return $done;
}

sub make_map {
    my ($name, $size, @words) = @_;
    $size{$name} = $size;
    $map{$name} = @words ? storage(@_) : bpf(0, pack 'IIIII', 2, 4, $size, 1, 0);
    open my $info, '<', "/proc/self/fdinfo/$map{$name}" or fail 'fdinfo';
    my ($number) = map { /^map_id:\s*(\d+)/ } <$info>;
    open my $file, '>', $name or fail $name;
    print $file "$number\n";
}

sub storage {
    my ($name, $size, @words) = @_;
    $names = "\0";
    my $all = '';
    for my $word (@words) {
        my ($kind, @arguments) = split /,/, $word, -1;
        my ($number, $make) = @{$types{$kind} or fail $kind};
        my ($called, $of, $count, $bytes, $flag) = $make->(@arguments);
        $flag = 1 if $kind =~ /^-/;
        $all .= pack('III', name($called), ($flag || 0) << 31 | $number << 24 | $count, $of) . $bytes;
    }
    my $btf = pack('SCCIIIII', 0xeb9f, 1, 0, 24, 0, length $all, length $all, length $names) . $all . $names;
    # BPF_BTF_LOAD; BPF_MAP_CREATE of BPF_MAP_TYPE_SK_STORAGE with BPF_F_NO_PREALLOC
    my $types = bpf(18, pack 'QQIII', address_of($btf), 0, length $btf, 0, 0);
    return bpf(0, pack 'IIIIIIIa16IIII', 24, 4, $size, 0, 1, 0, 0, $name, 0, $types, 1, scalar @words);
}

sub act {
    my ($name, @words) = @_;
    exists $socket{$name} or die "sockets: no socket $name in: $line\n";
    while (@words) {
        my $action = $actions{shift @words} or die "sockets: no such action in: $line\n";
        my ($count, $do) = @$action;
        $do->($name, splice @words, 0, $count);
    }
}

while ($line = <STDIN>) {
    chomp $line;
    my @words = split ' ', $line =~ s/#.*//r or next;
    if ($words[0] eq 'uid') {
        $> = $words[1];
    } elsif ($words[0] eq 'map') {
        make_map(@words[1 .. $#words]);
    } elsif ($words[0] eq 'pair') {
        my (undef, $kind, $a, $b) = @words;
        my ($family, $type, $protocol) = @{$kinds{$kind}};
        socketpair($socket{$a}, $socket{$b}, $family, $type, $protocol) or fail 'pair';
        $family{$_} = $family for $a, $b;
    } elsif (my $kind = $kinds{$words[0] =~ s/=.*//r}) {
        my ($word, $name, @rest) = @words;
        my ($family, $type, $protocol) = @$kind;
        # KIND=PROTOCOL
        $protocol = $1 if $word =~ /=(\d+)/;
        socket($socket{$name}, $family, $type, $protocol) or fail $word;
        option($socket{$name}, SOL_SOCKET, SO_REUSEADDR, pack 'i', 1);
        $family{$name} = $family;
        act($name, @rest);
    } else {
        act(@words);
    }
}
close $_ for *STDIN, *STDOUT, *STDERR;
fork and exit;
sleep;
