# The published program with its packs and the free fonts that the PDF needs. Runs as a user without rights.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/Generator --configuration Release --output /app

FROM mcr.microsoft.com/dotnet/runtime:10.0
RUN apt-get update \
    && apt-get install --yes --no-install-recommends fonts-noto-cjk fonts-lxgw-wenkai \
    && rm -rf /var/lib/apt/lists/*
COPY --from=build /app /app
ENV GENERATOR_TEMPLATES=/app/templates
USER app
WORKDIR /data
ENTRYPOINT ["dotnet", "/app/generator.dll"]
CMD ["--help"]
