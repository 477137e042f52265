# The published program with its packs and the free fonts that the PDF needs. Serves on 8080 as a user without rights and writes nothing:
# the file system may be read-only. Other commands run by naming them: docker run generator generate unit.json
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/Generator --configuration Release --use-current-runtime --self-contained --output /app \
    && rm -f /app/*.pdb /app/*.xml

# Of the Chinese fonts only the faces that packs name: all of them together would be larger than everything else.
FROM build AS fonts
RUN apt-get update \
    && apt-get install --yes --no-install-recommends fonts-noto-cjk fonts-lxgw-wenkai \
    && mkdir /fonts \
    && cp /usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc /usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc \
        /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc /usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc \
        /usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf /usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Bold.ttf /fonts/

# No shell and no package manager: the program with its runtime, the fonts.
FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled
COPY --from=build /app /app
COPY --from=fonts /fonts /usr/share/fonts/generator
ENV GENERATOR_TEMPLATES=/app/templates \
    GENERATOR_LISTEN=http://0.0.0.0:8080 \
    DOTNET_EnableDiagnostics=0
USER app
WORKDIR /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["/app/generator", "serve", "health"]
ENTRYPOINT ["/app/generator"]
CMD ["serve"]
